const nameValue = "YOUR_NAME"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

const response = await axios.get(`https://api.example.com/a/../${encodeURIComponent(nameValue)}/%7e?a=${encodeURIComponent(plain)}&&b`);

console.log(response.data);
