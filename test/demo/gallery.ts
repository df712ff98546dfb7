import '../stand-in/node-version.mjs';
import { pictureGallery } from './gallery-pictures.ts';
import { takePictures } from './take-pictures.ts';

// Every component in its states, beside the demo that shows the app itself.
const { picture, tell } = takePictures('gallery-output');
await pictureGallery(picture);
tell();
