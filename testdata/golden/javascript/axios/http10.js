const response = await axios.get("https://api.example.com/old", {
  headers: { "Accept": "*/*" },
});

console.log(response.data);
