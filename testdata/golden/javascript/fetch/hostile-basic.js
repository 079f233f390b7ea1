const response = await fetch("https://api.example.com/run", {
  headers: { "Authorization": "Basic dXMnZXIkKHRvdWNoIHNuaXBnZW4tY2FuYXJ5KSI6Iik7dG91Y2ggc25pcGdlbi1jYW5hcnk7IydgdG91Y2ggc25pcGdlbi1jYW5hcnlgCiR7eH1c" },
});

console.log(await response.text());
