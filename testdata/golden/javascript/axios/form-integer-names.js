const response = await axios.post("https://api.example.com/form", new URLSearchParams([
  ["b", "0"],
  ["10", "x"],
  ["2", "y"],
  ["__proto__", "p"],
  ["1", "z"],
]), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
