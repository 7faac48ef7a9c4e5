UPDATE protocol_entry e JOIN protocol_stage s ON s.protocol_id = e.protocol_id SET e.stage_id = s.id;
