const response = await axios.post("https://api.example.com/echo", [
  1,
  "two",
  null,
  true,
  [],
  {},
]);

console.log(response.data);
