import { once } from "node:events";
import { readFileSync } from "node:fs";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = Buffer.concat([Buffer.from("LS1ib3VuZGFyeQ0KQ29udGVudC1EaXNwb3NpdGlvbjogZm9ybS1kYXRhOyBuYW1lPSJhIjsgZmlsZW5hbWU9ImEucG5nIg0KQ29udGVudC1UeXBlOiBpbWFnZS9wbmcNCg0K", "base64"), readFileSync("./pixel.png"), Buffer.from("DQotLWJvdW5kYXJ5DQpDb250ZW50LURpc3Bvc2l0aW9uOiBmb3JtLWRhdGE7IG5hbWU9ImIiOyBmaWxlbmFtZT0iYiBcImNcIi5wbmciDQpDb250ZW50LVR5cGU6IGltYWdlL3BuZw0KDQo=", "base64"), readFileSync("./pixel.png"), Buffer.from("DQotLWJvdW5kYXJ5LS0=", "base64")]);

const request = https.request("https://api.example.com/photos", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=boundary" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
