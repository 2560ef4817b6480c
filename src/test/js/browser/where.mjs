// Unpacks the browser of the npm package below TMPDIR and prints where it lies.
import chromium from '@sparticuz/chromium';

console.log(await chromium.executablePath());
