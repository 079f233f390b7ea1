import axios from "axios";

const form = new FormData();
form.append("title", "Quarterly report");
form.append("file", new File(["line one\nline two\n"], "report.txt", { type: "text/plain" }));

const response = await axios.post("https://api.example.com/upload", form);

console.log(response.data);
