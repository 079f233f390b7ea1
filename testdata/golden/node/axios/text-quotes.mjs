import axios from "axios";

const response = await axios.post("https://api.example.com/text", "'it's' \"said\" `ran` \\'a\\' \\\"b\\\" \\`c\\` \"", {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
