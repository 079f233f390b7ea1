import axios from "axios";

const mediaType = process.env.MEDIA_TYPE;

const response = await axios.post("https://api.example.com/items", "{\"a\": 1}", {
  headers: { "Content-Type": mediaType },
});

console.log(response.data);
