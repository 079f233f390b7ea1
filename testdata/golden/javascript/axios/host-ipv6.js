const response = await axios.get("http://[::1]:8080/health");

console.log(response.data);
