const response = await axios.post("https://api.example.com/form", new URLSearchParams([
  ["br[]", "1"],
  ["br[]", "2"],
  ["user[name]", "x"],
  ["user[tags][0]", "y"],
]), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
