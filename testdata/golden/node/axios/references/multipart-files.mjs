import { readFileSync } from "node:fs";
import axios from "axios";

const response = await axios.post("https://api.example.com/photos", Buffer.concat([Buffer.from("LS1ib3VuZGFyeQ0KQ29udGVudC1EaXNwb3NpdGlvbjogZm9ybS1kYXRhOyBuYW1lPSJhIjsgZmlsZW5hbWU9ImEucG5nIg0KQ29udGVudC1UeXBlOiBpbWFnZS9wbmcNCg0K", "base64"), readFileSync("./pixel.png"), Buffer.from("DQotLWJvdW5kYXJ5DQpDb250ZW50LURpc3Bvc2l0aW9uOiBmb3JtLWRhdGE7IG5hbWU9ImIiOyBmaWxlbmFtZT0iYiBcImNcIi5wbmciDQpDb250ZW50LVR5cGU6IGltYWdlL3BuZw0KDQo=", "base64"), readFileSync("./pixel.png"), Buffer.from("DQotLWJvdW5kYXJ5LS0=", "base64")]), {
  headers: { "Content-Type": "multipart/form-data; boundary=boundary" },
});

console.log(response.data);
