import { defineConfig } from "vitest/config";
import base from "../vitest.config.ts";

// without the command, which no proof needs
const { globalSetup: _, ...test } = base.test ?? {};

export default defineConfig({ test: { ...test, include: ["proofs/*.test.ts"] } });
