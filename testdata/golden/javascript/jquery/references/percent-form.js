const tenant = "YOUR_TENANT"; // to be replaced
const user = "YOUR_USER_VALUE"; // to be replaced
const apiPassword = "YOUR_API_PASSWORD"; // to be replaced

$.ajax({
  url: `https://login.example.com/token?tenant=${encodeURIComponent(tenant)}`,
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
    "grant_type": "password",
    "username": user,
    "password": apiPassword,
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
