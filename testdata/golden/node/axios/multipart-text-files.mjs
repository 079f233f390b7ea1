import axios from "axios";

const form = new FormData();
form.append("a", new File(["x,y\r\n1,2\r\n"], "a.csv", { type: "text/csv" }));
form.append("b", new File(["é and \"quotes\""], "b.txt", { type: "text/plain; charset=utf-8" }));

const response = await axios.post("https://api.example.com/upload", form);

console.log(response.data);
