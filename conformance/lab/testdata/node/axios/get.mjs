import axios from "axios";

const response = await axios.get("ORIGIN/items?tag=a&tag=b", {
  headers: { Authorization: "Bearer my token" },
});
console.log(response.data);
