$.ajax("ORIGIN/items", {
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({ name: "Widget" }),
}).done((text) => console.log(text));
