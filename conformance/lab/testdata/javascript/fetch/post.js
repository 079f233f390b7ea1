const response = await fetch("ORIGIN/items", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ name: "Widget" }),
});
console.log(await response.text());
