const response = await fetch("https://api.example.com/documents/7", {
  method: "PATCH",
  headers: {
    "Content-Type": "application/merge-patch+json",
    "Prefer": "return=minimal",
  },
  body: JSON.stringify({"title": "New", "author": null, "tags": [], "meta": {}}),
});

console.log(await response.text());
