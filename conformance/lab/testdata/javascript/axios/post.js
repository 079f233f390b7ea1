const response = await axios.post("ORIGIN/items", { name: "Widget" });
console.log(response.data);
