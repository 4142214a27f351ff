/** The text of a file: UTF-8, UTF-16 or GB18030, or the paragraphs of a .docx. Null where it has none. */
export async function textIn(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return paragraphsIn(bytes);
  for (const encoding of encodingsOf(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not this encoding
    }
  }
  return null;
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

/** The paragraphs of word/document.xml in the zip archive that a .docx is. */
async function paragraphsIn(bytes: Uint8Array): Promise<string | null> {
  const xml = await entryIn(bytes, "word/document.xml");
  if (xml === null) return null;
  const body = new DOMParser().parseFromString(xml, "application/xml");
  const paragraphs = [...body.getElementsByTagName("w:p")];
  return paragraphs
    .map((one) => [...one.getElementsByTagName("w:t")].map((run) => run.textContent).join(""))
    .join("\n");
}

/** One entry of a zip archive as text, found in its central directory. */
async function entryIn(bytes: Uint8Array, wanted: string): Promise<string | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [centralEntry, localHeader] = [46, 30];
  for (let at = 0; at + centralEntry < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + centralEntry, at + centralEntry + nameLength));
    if (name !== wanted) continue;
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const start = local + localHeader + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.slice(start, start + size);
    const stream = new Blob([packed]).stream();
    const plain = method === 0 ? stream : stream.pipeThrough(new DecompressionStream("deflate-raw"));
    return new Response(plain).text();
  }
  return null;
}
