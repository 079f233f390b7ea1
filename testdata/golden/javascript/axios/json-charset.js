const response = await axios.post("https://api.example.com/echo", new TextEncoder().encode(JSON.stringify({"a": "é"})), {
  headers: { "Content-Type": "application/json; charset=utf-8" },
});

console.log(response.data);
