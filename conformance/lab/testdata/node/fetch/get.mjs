const response = await fetch("ORIGIN/items?tag=a&tag=b", {
  headers: { Authorization: "Bearer my token" },
});
console.log(await response.text());
