import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { roomAddress } from '../../room/src/client/connect.js';
import type { MessageLanguage } from '../engine/types.js';
import { askForFile } from './ask.js';
import { Board } from './board.js';
import { NewBoard } from './new-board.js';
import { askedStart, languageOf, languageOfBrowser, type Start } from './start.js';

/** Where this page is, and what the board there begins as. */
interface Place {
  /** Tells one stay in a room from the next. */
  key: number;
  room: URL | null;
  start: Start | null;
}

/** The page: one board at a time, and the ways to another. */
export function App(): ReactElement {
  const [place, setPlace] = useState<Place>(() => arrive(0));
  const [language, setLanguage] = useState<MessageLanguage>(
    () => languageOf(place.start) ?? languageOfBrowser(navigator.language),
  );
  const [choosing, setChoosing] = useState(false);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const back = (): void => {
      setPlace(({ key }) => arrive(key + 1));
    };
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
    };
  }, []);

  const begin = useCallback((start: Start) => {
    setChoosing(false);
    const chosen = languageOf(start);
    if (chosen) setLanguage(chosen);
    setPlace(({ key, room }) => {
      if (room === null) return { key: key + 1, room, start };
      const address = new URL(`./${newRoomName()}`, document.baseURI);
      history.pushState(null, '', address);
      return { key: key + 1, room: roomAddress(address), start };
    });
  }, []);
  const openFile = useCallback(() => {
    askForFile((file) => {
      begin({ kind: 'file', file });
    });
  }, [begin]);

  return (
    <>
      <Board
        key={place.key}
        room={place.room}
        start={place.start}
        language={language}
        onLanguage={setLanguage}
        onNewBoard={() => {
          setChoosing(true);
        }}
        onFile={(file) => {
          begin({ kind: 'file', file });
        }}
        onOpenFile={openFile}
      />
      <NewBoard
        open={choosing}
        language={language}
        onStart={begin}
        onOpenFile={openFile}
        onClose={() => {
          setChoosing(false);
        }}
      />
    </>
  );
}

/** Reads the address, and leaves the part of it that is meant for the first visit out of the link that people share. */
function arrive(key: number): Place {
  const address = new URL(document.URL);
  const room = roomAddress(address);
  const asked = askedStart(address, navigator.language);
  if (room && address.search !== '') history.replaceState(null, '', address.pathname);
  const alone: Start = { kind: 'sample', language: languageOfBrowser(navigator.language) };
  return { key, room, start: asked ?? (room ? null : alone) };
}

/** The same kind of name as the server gives: 128 bits that nobody guesses. */
function newRoomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
