module shop {
    requires id.msme.json;
}
