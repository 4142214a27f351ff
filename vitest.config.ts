import { defineConfig } from "vitest/config";

/** The rules must answer the same wherever the machine stands. */
const timeZones = ["UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"];

const settings = { testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    reporters: process.env.CI ? ["default", ["json", { outputFile: "output/test-results.json" }]] : ["default"],
    projects: [
      ...timeZones.map((timeZone) => ({
        test: {
          ...settings,
          name: timeZone,
          include: ["test/{kernel,rates,policies,properties,house,coordination}/**/*.test.ts"],
          env: { TZ: timeZone },
          pool: "forks" as const,
        },
      })),
      { test: { ...settings, name: "package", include: ["test/{roster,cli,examples,package}/**/*.test.ts"] } },
    ],
  },
});
