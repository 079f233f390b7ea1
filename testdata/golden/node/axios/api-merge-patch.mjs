import axios from "axios";

const response = await axios.patch("https://api.example.com/documents/7", {"title": "New", "author": null, "tags": [], "meta": {}}, {
  headers: {
    "Content-Type": "application/merge-patch+json",
    "Prefer": "return=minimal",
  },
});

console.log(response.data);
