import { session } from '../api/session';

/** Fetches a file as the person who is signed in, and hands it to the browser to keep. */
export async function download(address: string, name: string): Promise<void> {
  const response = await session.respond(address, { headers: { Accept: '*/*' } });
  const file = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = file;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}
