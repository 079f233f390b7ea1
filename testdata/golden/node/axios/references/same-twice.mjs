import axios from "axios";

const id = process.env.ID_VALUE;

const response = await axios.get(`https://api.example.com/${encodeURIComponent(id)}/${encodeURIComponent(id)}`, {
  params: {
    "id": id,
    "env": process.env.ID,
  },
});

console.log(response.data);
