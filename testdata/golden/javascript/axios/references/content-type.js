const mediaType = "YOUR_MEDIA_TYPE"; // to be replaced

const response = await axios.post("https://api.example.com/items", "{\"a\": 1}", {
  headers: { "Content-Type": mediaType },
});

console.log(response.data);
