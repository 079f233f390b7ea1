const response = await axios.head("https://status.example.com/healthz?verbose");

console.log(response.status, response.headers);
