import { readFileSync } from "node:fs";
import https from "node:https";
import axios from "axios";

const response = await axios.get("https://api.example.com/v1/items", {
  httpsAgent: new https.Agent({
    ca: readFileSync("./ca.pem"),
    cert: readFileSync("./client.pem"),
    key: readFileSync("./client.key"),
    minVersion: "TLSv1.2",
  }),
});

console.log(response.data);
