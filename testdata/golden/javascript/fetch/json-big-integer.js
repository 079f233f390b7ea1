const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: "{\"id\":12345678901234567890,\"safe\":9007199254740991,\"unsafe\":9007199254740993,\"long\":9223372036854775808,\"int\":2147483648}",
});

console.log(await response.text());
