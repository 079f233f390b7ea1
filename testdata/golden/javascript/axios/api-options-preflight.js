const response = await axios.options("https://api.example.com/v1/items/42", {
  headers: { "Accept": "*/*" },
});

console.log(response.data);
