import { readFileSync } from "node:fs";
import axios from "axios";

const response = await axios.put("https://api.example.com/photos/1", readFileSync("./pixel.png"), {
  headers: {
    "Content-Type": false,
  },
});

console.log(response.data);
