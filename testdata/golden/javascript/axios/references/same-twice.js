const id = "YOUR_ID_VALUE"; // to be replaced
const id2 = "YOUR_ID"; // to be replaced

const response = await axios.get(`https://api.example.com/${encodeURIComponent(id)}/${encodeURIComponent(id)}`, {
  params: {
    "id": id,
    "env": id2,
  },
});

console.log(response.data);
