$.ajax("ORIGIN/items?tag=a&tag=b", {
  headers: { Authorization: "Bearer my token" },
}).done((text) => console.log(text));
