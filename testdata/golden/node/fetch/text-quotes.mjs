const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "'it's' \"said\" `ran` \\'a\\' \\\"b\\\" \\`c\\` \"",
});

console.log(await response.text());
