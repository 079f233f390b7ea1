import axios from "axios";

const response = await axios.post("https://api.example.com/text", "@/etc/hostname", {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
