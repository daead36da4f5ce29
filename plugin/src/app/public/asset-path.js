// Where Excalidraw looks for its fonts: beside the page, never on another host. It reads this while it is loaded,
// so this is a plain script before the module.
window.EXCALIDRAW_ASSET_PATH = new URL('./', document.baseURI).href;
