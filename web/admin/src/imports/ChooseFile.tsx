import { useState } from 'react';
import { State } from '../shell/State';
import { firstRows, HEAD_CHARACTERS } from './csv';
import type { ChosenFile } from './ImportPage';
import { useImportTexts } from './texts';

const SHOWN = 5;

/** Chooses a file, and reads its first rows here: it is not sent before it is known what its columns are. */
export function ChooseFile({ done }: { readonly done: (chosen: ChosenFile) => void }) {
  const texts = useImportTexts();
  const [isEmpty, setEmpty] = useState(false);
  const read = async (file: File | undefined) => {
    if (file) {
      const rows = firstRows(await file.slice(0, HEAD_CHARACTERS).text(), SHOWN);
      setEmpty(rows.length === 0);
      if (rows.length > 0) {
        done({ file, rows });
      }
    }
  };
  return (
    <div className="import-file">
      <label htmlFor="file">{texts.file}</label>
      <input
        id="file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-describedby="file-hint"
        onChange={({ target }) => read(target.files?.[0])}
      />
      <p id="file-hint" className="muted">
        {texts.fileHint}
      </p>
      {isEmpty && (
        <p role="alert">
          <State tone="bad">{texts.notEmpty}</State>
        </p>
      )}
    </div>
  );
}
