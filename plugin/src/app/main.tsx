import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './page.css';

declare global {
  interface Window {
    /** Where Excalidraw looks for its fonts: beside the page, never on another host. */
    EXCALIDRAW_ASSET_PATH?: string;
  }
}

window.EXCALIDRAW_ASSET_PATH = new URL('./', document.baseURI).href;

const place = document.getElementById('board');
if (place) createRoot(place).render(<App />);
