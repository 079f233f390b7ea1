const response = await axios.get("http://origin.example.com:8080/path");

console.log(response.data);
