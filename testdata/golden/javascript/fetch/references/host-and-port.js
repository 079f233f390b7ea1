const host = "YOUR_HOST"; // to be replaced
const port = "YOUR_PORT"; // to be replaced

const response = await fetch(`http://${host}:${port}/health`);

console.log(await response.text());
