const response = await axios({
  method: "POST",
  url: "https://api.example.com/trigger",
});

console.log(response.data);
