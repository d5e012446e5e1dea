import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';

/** Picks a file of the kinds that can be read. */
export function FileButton({ label, onFile, main = false }: { label: string; onFile(file: File | undefined): void; main?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={main ? 'btn btn-main' : 'btn'} onClick={() => input.current?.click()}><FolderOpen aria-hidden />{label}</button>
      <input ref={input} type="file" className="sr" tabIndex={-1} aria-label={label} accept=".docx,.docm,.doc,.pdf,.html,.htm,.md,.txt,.mht" onChange={(event) => { onFile(event.target.files?.[0]); event.target.value = ''; }} />
    </>
  );
}
