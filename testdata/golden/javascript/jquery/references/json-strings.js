const user = "YOUR_USER_VALUE"; // to be replaced
const apiPassword = "YOUR_API_PASSWORD"; // to be replaced

$.ajax({
  url: "https://api.example.com/sessions",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    "user": user,
    "password": apiPassword,
    "note": `for ${user} {only} "now"`,
    "remember": true,
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
