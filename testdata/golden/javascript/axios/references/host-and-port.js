const host = "YOUR_HOST"; // to be replaced
const port = "YOUR_PORT"; // to be replaced

const response = await axios.get(`http://${host}:${port}/health`);

console.log(response.data);
