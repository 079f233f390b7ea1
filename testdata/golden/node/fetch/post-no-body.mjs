const response = await fetch("https://api.example.com/trigger", {
  method: "POST",
});

console.log(await response.text());
