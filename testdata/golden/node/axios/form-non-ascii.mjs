import axios from "axios";

const response = await axios.post("https://api.example.com/form", "city=K%c3%b6ln&latin=K%F6ln&tilde=%7E&star=%2A&nl=%0d%0a", {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
