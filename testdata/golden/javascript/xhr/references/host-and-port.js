const host = "YOUR_HOST"; // to be replaced
const port = "YOUR_PORT"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("GET", `http://${host}:${port}/health`);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
